import type { FastifyInstance } from 'fastify';
import type { Parser } from '../../intake/parse/parse-mail.js';
import type { Runtime } from '../../runtime.js';
import { addCase } from './case.js';
import { addCases } from './cases.js';

/** Adds `/cases` and `/cases/CASE`; `parser` reads the mails of a case. */
export function addCasePages(app: FastifyInstance, runtime: Runtime, parser: Parser): void {
  addCases(app, runtime);
  addCase(app, runtime, parser);
}
