import SchemaBuilder from "@pothos/core";
import type { Context } from "./context.js";
import type { CoverageRequirement } from "./coverage.js";
import type { Row } from "./source.js";

interface TextScalar {
  Input: string;
  Output: string;
}

/** What Pothos has to know of our schema. */
export interface SchemaTypes {
  Context: Context;
  Interfaces: { Node: Row };
  Scalars: {
    ID: TextScalar;
    Date: TextScalar;
    DateTime: TextScalar;
    Month: TextScalar;
    RegionCode: TextScalar;
    IndexNumber: TextScalar;
    CoverageRequirement: { Input: CoverageRequirement; Output: CoverageRequirement };
  };
  DefaultFieldNullability: false;
}

/** The one Pothos builder; each subject's graphql.ts adds its part to it, and schema.ts prints it. */
export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });
