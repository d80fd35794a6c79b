/** The part of Pothos' field builders that reads a property of the parent. */
interface Exposing {
  expose(name: never, options: never): unknown;
}

/** How a property is shown. */
export interface PropertyOptions {
  readonly type: unknown;
  readonly description: string;
  readonly nullable?: boolean | { readonly list: boolean; readonly items: boolean };
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * A field that reads the property of its name and has no resolver. The one place where Pothos' types are left behind:
 * the names come from entity declarations, or from answers of which only the parts asked for are there.
 */
export function property<Builder extends Exposing>(
  t: Builder,
  name: string,
  options: PropertyOptions,
): ReturnType<Builder["expose"]> {
  return t.expose(name as never, options as never) as ReturnType<Builder["expose"]>;
}
