import { caseSettingsSchema } from "@zwgk/schema";

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
    report: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: { suits: { enum: ["EFFECTIVE", "FIRST_INSTANCE"], default: "EFFECTIVE" } },
    },
    cases: caseSettingsSchema,
    reminders: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: { everySeconds: { type: "number", minimum: 0.05, maximum: 3_600, default: 30 } },
    },
    files: {
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        folder: { type: "string", minLength: 1 },
        s3: {
          type: "object",
          required: ["region", "bucket", "accessKeyId", "secretAccessKey"],
          additionalProperties: false,
          properties: {
            endpoint: { type: "string", pattern: "^https?://" },
            region: { type: "string", minLength: 1 },
            bucket: { type: "string", minLength: 1 },
            accessKeyId: { type: "string", minLength: 1 },
            secretAccessKey: { type: "string", minLength: 1 },
            prefix: { type: "string", pattern: "^([^/].*/)?$", default: "" },
            pathStyle: { type: "boolean", default: true },
          },
        },
        maxBytes: whole(50_000_000),
        types: {
          type: "array",
          minItems: 1,
          items: { type: "string", pattern: "^[a-z]+/[a-z0-9.+-]+$" },
          default: [
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/ofd",
          ],
        },
      },
    },
    secret: { type: ["string", "null"], minLength: 16, default: null },
  },
} as const;
