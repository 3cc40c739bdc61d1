import { z } from 'zod';

/** The queues in the order a mail passes them. */
export const QUEUES = ['intake', 'eligibility', 'settlement', 'reply'] as const;

export type QueueName = (typeof QUEUES)[number];

/** A job carries the id of its row and nothing else: the row is the truth, and no mail text ever enters a queue. */
export const jobSchema = z.object({ id: z.string().min(1) });

export type JobData = z.infer<typeof jobSchema>;

/** A row that waits for a worker. `version` rises when its job was lost or used up, so that the next one has a new id. */
export interface WaitingRow {
  readonly id: string;
  readonly version: number;
}

/** The id of a row's job: adding it twice is adding it once. (BullMQ refuses ids of digits alone, and colons.) */
export function jobId(queue: QueueName, row: WaitingRow): string {
  return `${queue}-${row.id}-${row.version}`;
}
