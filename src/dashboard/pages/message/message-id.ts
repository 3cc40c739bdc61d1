import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { isMailId } from '../../../desk/messages.js';
import { refuse } from '../../refusal.js';

/** The id of a mail in an address: digits that fit a bigint. */
export const messageIdSchema = z.string().refine(isMailId);

/** Says that there is no such mail, or nothing of it at this address. */
export function refuseUnknownMail(reply: FastifyReply): FastifyReply {
  return refuse(reply, 404, 'There is no such mail, or no such attachment of it: /messages shows every mail there is.');
}
