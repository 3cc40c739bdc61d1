import type { FastifyInstance } from 'fastify';

const MAX_FORM_BYTES = 256 * 1024;

/**
 * Reads the bodies of our forms (application/x-www-form-urlencoded): each field with its text, one that stands several times
 * with the list of them. Routes check what they get with zod.
 */
export function readForms(app: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded';
  app.addContentTypeParser(
    type,
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    async (_request: unknown, body: string) => formFields(body),
  );
}

/** The fields of a form by name. */
export function formFields(body: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(body);
  const textOf = (name: string) => {
    const [value = '', ...more] = fields.getAll(name);
    return more.length === 0 ? value : [value, ...more];
  };
  return Object.fromEntries([...new Set(fields.keys())].map(name => [name, textOf(name)]));
}
