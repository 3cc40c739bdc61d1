import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Runtime } from '../runtime.js';
import type { Questions } from './questions.js';
import { SERIES, type Series, type Survey } from './series.js';

/** Adds `/metrics` in Prometheus' text format. It answers 200 although the database or the queue is away. */
export function addMetrics(app: FastifyInstance, runtime: Runtime, questions: Questions): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const writers = SERIES.map(series => writerOf(series, registry));
  app.get('/metrics', async (_request, reply) => {
    const survey = await takeSurvey(questions, runtime.now);
    // Without a pause in between, so that two scrapes at once do not mix their samples.
    for (const write of writers) write(survey);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

async function takeSurvey(questions: Questions, now: () => Date): Promise<Survey> {
  const [figures, lastScan, depths] = await Promise.all([
    questions.figures(),
    questions.lastScan(),
    questions.queueDepths(),
  ]);
  return { now: now(), figures, lastScan, depths };
}

function writerOf({ type, name, help, labels, samples }: Series, registry: Registry): (survey: Survey) => void {
  const settings = { name, help, labelNames: [...labels], registers: [registry] };
  if (type === 'gauge') {
    const gauge = new Gauge(settings);
    return survey => {
      gauge.reset();
      gauge.remove({}); // the zero that a reset leaves where there are no labels: "unknown" is not 0
      for (const sample of samples(survey)) gauge.set(sample.labels ?? {}, sample.value);
    };
  }
  const counter = new Counter(settings);
  return survey => {
    counter.reset();
    for (const sample of samples(survey)) counter.inc(sample.labels ?? {}, sample.value);
  };
}
