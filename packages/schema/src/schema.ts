import { defaultFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { addActs } from "./acts/graphql.js";
import { builder } from "./builder.js";
import { addCatalogues } from "./catalogues/graphql.js";
import { addDocuments } from "./documents/graphql.js";
import { addFigures } from "./figures/graphql.js";
import { addGrassroots } from "./grassroots/graphql.js";
import { addInstitutions } from "./institutions/graphql.js";
import { addInterpretations } from "./interpretations/graphql.js";
import { say } from "./kit/describe.js";
import { addNodes } from "./kit/nodes.js";
import { addScalars } from "./kit/scalars.js";
import { addOrganizations } from "./organizations/graphql.js";
import { addRegions } from "./regions/graphql.js";
import { addReports } from "./reports/graphql.js";
import { addRequests } from "./requests/graphql.js";
import { addSources } from "./sources/graphql.js";
import { addWriting } from "./writing/graphql.js";

/** The GraphQL schema over one Source: the public contract, printed to schema.graphql. */
export const schema: GraphQLSchema = build();

function build(): GraphQLSchema {
  builder.queryType({ description: say("What can be asked", "查询") });
  builder.mutationType({ description: say("What can be written", "写入") });
  builder.subscriptionType({ description: say("What can be followed", "订阅") });
  addScalars();
  addNodes();
  addRegions();
  addOrganizations();
  addCatalogues();
  addDocuments();
  addInterpretations();
  addRequests();
  addGrassroots();
  addInstitutions();
  addActs();
  addFigures();
  addReports();
  addSources();
  addWriting();
  return withoutReads(builder.toSchema({ sortSchema: true }));
}

/**
 * Fields that merely read a property lose their resolver: rows and answers already have the names of the schema, and
 * the executors read properties faster than they call functions.
 */
function withoutReads(made: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(made.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === defaultFieldResolver) delete field.resolve;
    }
  }
  return made;
}
