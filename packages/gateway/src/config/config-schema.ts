import { answeringBodySchema } from "@zwgk/schema";

const label = {
  type: "object",
  required: ["zh", "en"],
  additionalProperties: false,
  properties: { zh: { type: "string" }, en: { type: "string" } },
} as const;

const whole = (fallback: number, minimum = 1) => ({ type: "integer", minimum, default: fallback });

/** JSON Schema of `zwgk.yaml`; its defaults are the defaults of the gateway. */
export const configSchema = {
  type: "object",
  required: ["city", "home", "sources"],
  additionalProperties: false,
  properties: {
    city: {
      type: "object",
      required: ["region", "label"],
      additionalProperties: false,
      properties: { region: { type: "string", pattern: "^\\d{6}$" }, label },
    },
    home: {
      type: "object",
      required: ["url"],
      additionalProperties: false,
      properties: { url: { type: "string", pattern: "^postgres(ql)?://" } },
    },
    sources: {
      type: "array",
      items: {
        type: "object",
        required: ["mapping", "url"],
        additionalProperties: false,
        properties: {
          mapping: { type: "string", minLength: 1 },
          url: { type: "string", pattern: "^postgres(ql)?://" },
        },
      },
    },
    server: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "integer", minimum: 0, maximum: 65535, default: 4000 },
        graphiql: { type: "boolean", default: true },
        introspection: { type: "boolean", default: true },
      },
    },
    limits: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        pageSize: whole(100),
        groups: whole(20_000),
        values: whole(400_000),
        lists: whole(50),
        depth: whole(12),
        cost: whole(50_000),
        aliases: whole(30),
        tokens: whole(3_000),
        directives: whole(50),
        bodyBytes: whole(4_000_000),
      },
    },
    budget: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: { request: whole(20_000), list: whole(5_000), tally: whole(15_000), write: whole(10_000) },
    },
    cases: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: { bodies: { type: "array", default: [], items: answeringBodySchema } },
    },
    secret: { type: ["string", "null"], minLength: 16, default: null },
  },
} as const;
