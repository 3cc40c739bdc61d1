import type { Pool } from '../postgres/pool.js';
import type { Runtime } from '../runtime.js';

/*
 * The dashboard's own connections: on a slow table whoever opens pages uses up these, and never those of the workers in
 * the same process. PostgreSQL takes 100 connections in all, BullMQ's among them, so each pool is small.
 */

const PAGE_CONNECTIONS = 4;
const FIGURE_CONNECTIONS = 3;
const HEALTH_CONNECTIONS = 2;

/** No page is given longer. Whoever opens one when no connection is free is better told so than left waiting. */
const PAGE_WAITS = { statementMs: 20_000, connectMs: 1_000 } as const;

/** The pools of a dashboard; opened with it, ended with it. */
export interface DashboardPools {
  /** For one page that somebody asked for. */
  readonly pages: Pool;
  /** For what is counted over many rows: the desk's plots, and the counters of `/metrics`. */
  readonly figures: Pool;
  /** For whether the desk works: a slow count must not make it look stopped. */
  readonly health: Pool;
  end(): Promise<void>;
}

/** Prepares the pools; they connect when they are asked. */
export function openPools({ openPool }: Pick<Runtime, 'openPool'>): DashboardPools {
  const pages = openPool(PAGE_CONNECTIONS, PAGE_WAITS);
  const figures = openPool(FIGURE_CONNECTIONS);
  const health = openPool(HEALTH_CONNECTIONS);
  const end = async () => void (await Promise.all([pages.end(), figures.end(), health.end()]));
  return { pages, figures, health, end };
}
