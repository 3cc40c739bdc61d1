import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { question } from '../health/ask.js';
import { CHECK_DEADLINE_MS, explainQueue } from '../health/explain.js';
import { openPlots } from '../health/plots.js';
import type { Questions } from '../health/questions.js';
import { openTallies } from '../health/tallies.js';
import type { Runtime } from '../runtime.js';
import { HISTOGRAMS, histogramText } from './histograms.js';
import { observeJobs } from './job-durations.js';
import { type Scrape, scrape } from './scrape.js';
import type { Series } from './series/series.js';
import { SERIES } from './series.js';

/**
 * Adds `/metrics` in Prometheus' text format. It answers 200 although the database or the queue is away. Everything is read
 * from rows and jobs at the scrape, so that it does not matter which processes work.
 */
export function addMetrics(app: FastifyInstance, runtime: Runtime, questions: Questions): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const asked = { questions, plots: openPlots(runtime), tallies: openTallies(runtime) };
  const jobs = question(observeJobs(runtime.queues, registry), CHECK_DEADLINE_MS, explainQueue(runtime.backend.kind));
  const writers = SERIES.map(series => writerOf(series, registry));
  app.get('/metrics', async (_request, reply) => {
    const [learnt] = await Promise.all([scrape(asked, runtime.now), jobs()]);
    // Without a pause in between, so that two scrapes at once do not mix their samples.
    for (const write of writers) write(learnt);
    const histograms = HISTOGRAMS.map(histogram => histogramText(histogram, learnt)).join('');
    return reply.type(registry.contentType).send((await registry.metrics()) + histograms);
  });
}

function writerOf({ type, name, help, labels, samples }: Series, registry: Registry): (scrape: Scrape) => void {
  const settings = { name, help, labelNames: [...labels], registers: [registry] };
  if (type === 'gauge') {
    const gauge = new Gauge(settings);
    return learnt => {
      gauge.reset();
      gauge.remove({}); // the zero that a reset leaves where there are no labels: "unknown" is not 0
      for (const sample of samples(learnt)) gauge.set(sample.labels ?? {}, sample.value);
    };
  }
  const counter = new Counter(settings);
  return learnt => {
    counter.reset();
    for (const sample of samples(learnt)) counter.inc(sample.labels ?? {}, sample.value);
  };
}
