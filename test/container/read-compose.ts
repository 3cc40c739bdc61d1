import { parse } from 'yaml';
import { z } from 'zod';

const text = z.record(z.string(), z.string());
const condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);

const service = z.strictObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: text.default({}),
  secrets: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.strictObject({ condition })).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }).optional(),
  restart: z.enum(['no', 'unless-stopped']),
  stop_grace_period: z.string().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
});

const compose = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
});

export type Compose = z.output<typeof compose>;
export type Service = z.output<typeof service>;

/** Reads a compose file, with every name that is known here. Throws where one is not. */
export const readCompose = (yaml: string): Compose => compose.parse(parse(yaml));

const VARIABLE = /\$\{(\w+)(?::([-?])([^}]*))?\}/g;

/** The variables of .env that a value takes in. */
export const variablesIn = (value: string): string[] => [...value.matchAll(VARIABLE)].map(([, name = '']) => name);

/** Puts the variables of `.env` into a value, as Compose does: `${A:-default}`, `${A:?what is wrong}`. Throws the latter. */
export function interpolate(value: string, env: Readonly<Record<string, string>>): string {
  return value.replace(VARIABLE, (_, name: string, kind: string | undefined, otherwise: string) => {
    const given = env[name] ?? '';
    if (given === '' && kind === '?') throw new Error(`${name} ${otherwise}`);
    return given === '' && kind === '-' ? otherwise : given;
  });
}
