import {
  defaultFieldResolver,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, it } from "vitest";
import { schema } from "../schema.js";

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything that a type describes, with its path. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) for (const one of type.getValues()) own.push([`${type.name}.${one.name}`, one.description]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  for (const field of Object.values(type.getFields())) {
    own.push([`${type.name}.${field.name}`, field.description]);
    if ("args" in field) {
      for (const arg of field.args) own.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return own;
}

it("describes everything in English with the Chinese term", () => {
  const lacking = types
    .flatMap(described)
    .filter(([, text]) => !text || !/^[A-Z0-9].*\(.*[\u4e00-\u9fff].*\)/.test(text))
    // The H5 page has the same name in both languages.
    .filter(([path]) => path !== "InterpretationForm.H5");
  expect(lacking).toEqual([]);
});

it("leaves plain fields without a resolver", () => {
  const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
  expect(fields.filter((field) => field.resolve === defaultFieldResolver)).toEqual([]);
  const documents = schema.getType("Document");
  const own = isObjectType(documents) ? Object.values(documents.getFields()) : [];
  expect(own.filter((field) => field.resolve).map((field) => field.name)).toEqual(["computedValidity", "regionInfo"]);
});

it("gives enum values their own names", () => {
  const others = types.flatMap((type) =>
    isEnumType(type) ? type.getValues().filter((one) => one.value !== one.name) : [],
  );
  expect(others).toEqual([]);
});
