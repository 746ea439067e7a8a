# Node runs the TypeScript as it stands; there is nothing to build.
FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has its own Node, so the one from the registry is left out.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node && npm cache clean --force
COPY prompts prompts
COPY src src
RUN mkdir /data && chown node:node /data
USER node
VOLUME ["/data"]
ENTRYPOINT ["node", "src/start/checkout.js"]
CMD ["chat"]
