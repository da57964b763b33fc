# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# Without scripts: nothing is built yet, and the image brings Node 24 itself.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY gen gen
COPY src src
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
LABEL org.opencontainers.image.title="studly" \
      org.opencontainers.image.description="A2A study-coach agent: a study plan or a typed error within six seconds" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /packages/node_modules node_modules
COPY --from=build /build/dist dist
COPY package.json LICENSE ./
RUN install --directory --mode 0700 --owner 1000 --group 1000 data
VOLUME /app/data
# The image's own user "node", by number so that a cluster can check that it is not root.
USER 1000:1000
EXPOSE 5000
STOPSIGNAL SIGTERM
# Works with TLS_CERT_FILE too; the certificate is made for another name than 127.0.0.1.
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "const e = process.env; require(e.TLS_CERT_FILE ? 'https' : 'http').get({ host: '127.0.0.1', port: e.PORT || 5000, path: '/healthz', rejectUnauthorized: false, timeout: 2500 }, (r) => process.exit(r.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1)).on('timeout', () => process.exit(1))"]
CMD ["node", "dist/server/main.js", "serve"]
