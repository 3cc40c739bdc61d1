# One image for every role. The command picks: `start` (all roles), `start --only intake,eligibility`, `migrate`,
# `cases list` and whatever else `refunds` knows.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The compiler needs no install script, and what needs none runs none.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
COPY workers ./workers
RUN npm run build

FROM node:20-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# npm keeps optional peers, and nothing here loads these: the compiler (31 MB, of one of Bull Board's packages) and the
# types of React (of Ink, with the one package that only they need).
RUN npm ci --omit=dev && cd node_modules && rm -rf typescript @typescript @types/react csstype

FROM node:20-bookworm-slim
ENV NODE_ENV=production REFUNDS_HOME=/data
WORKDIR /app
COPY package.json ./
COPY migrations ./migrations
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The program is root's and cannot change itself; its user owns only its home.
RUN install -d -o node -g node -m 700 /data
VOLUME /data
# The base image's user `node`, as a number: Kubernetes holds runAsNonRoot only against numbers.
USER 1000:1000
# The dashboard, which listens on loopback until DASHBOARD_HOST=0.0.0.0 and a DASHBOARD_PASSWORD open it.
EXPOSE 8025
# `refunds start` finishes what it has begun: give it a minute (`docker stop --time 60`).
STOPSIGNAL SIGTERM
# Asks the dashboard whether the process serves. A container without that role (`start --only intake`) has nothing to
# ask: switch the check off there (`docker run --no-healthcheck`, `healthcheck: {disable: true}` in compose.yaml).
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.DASHBOARD_PORT || 8025}/healthz`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/refunds.js"]
CMD ["start"]
