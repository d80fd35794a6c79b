import { type Call, type ListQuery, type Row, type SourceStatus, ZwgkError } from "@zwgk/schema";
import type { MappingFile } from "./connect-sources.js";
import { checkMapping, type MappingCheck } from "./mapping/check.js";
import { homeId } from "./mapping/home-id.js";
import type { SourceMapping } from "./mapping/mapping.js";
import { parseMapping } from "./mapping/parse.js";
import { type MappingProblem, mappingError } from "./mapping/problem.js";
import { problemsTogether } from "./mapping/together.js";
import { type AmbiguousSpellings, ambiguousSpellings } from "./sql/ambiguous-spellings.js";
import { createHomeStore } from "./sql/home-store.js";
import { inspect } from "./sql/inspect.js";
import { createSqlSource } from "./sql/sql-source.js";

/** What was found of one mapping file and the database that it maps. */
export interface CheckedSource {
  readonly file: string;
  /** Null when the file itself can't be read as a mapping. */
  readonly mapping: SourceMapping | null;
  readonly problems: readonly MappingProblem[];
  /** Null when the database was not asked, because the file is wrong, or could not be. */
  readonly live: MappingCheck | null;
  /** Why the database could not be asked. */
  readonly unreachable: ZwgkError | null;
}

/** Holds each mapping file against the entities, against the others, and against its live database where that answers. */
export async function checkSources(
  files: readonly MappingFile[],
  city: string,
  call: Call,
): Promise<readonly CheckedSource[]> {
  const checked = await Promise.all(files.map((file) => checkSource(file, call)));
  const read = checked.flatMap(({ mapping }, at) => {
    const { file, text } = files[at] as MappingFile;
    return mapping ? [{ file, text, mapping }] : [];
  });
  const together = problemsTogether(read, { region: city, homeId });
  return checked.map((one) => ({
    ...one,
    problems: [...together.filter(({ file }) => file === one.file), ...one.problems],
  }));
}

async function checkSource({ file, text, url }: MappingFile, call: Call): Promise<CheckedSource> {
  const { mapping, problems } = parseMapping(file, text);
  if (!mapping) return { file, mapping, problems, live: null, unreachable: null };
  try {
    const { catalog, tables, sequences } = await inspect(mapping, url, call);
    const live = checkMapping(mapping, catalog, { file, text, tables, sequences });
    return { file, mapping, problems: live.problems, live, unreachable: null };
  } catch (error) {
    if (!(error instanceof ZwgkError)) throw error;
    return { file, mapping, problems: [], live: null, unreachable: error };
  }
}

/**
 * Refuses mappings that don't fit their live databases. A database that does not answer is no reason to refuse: it is
 * asked again with every question. @throws MappingInvalidError
 */
export async function refuseUnfit(files: readonly MappingFile[], city: string, call: Call): Promise<void> {
  const problems = (await checkSources(files, city, call)).flatMap((one) => one.problems);
  if (problems.length > 0) throw mappingError(problems);
}

/** Records of one entity as they are read, for a person to look at. */
export interface Sample {
  readonly entity: string;
  readonly rows: readonly Row[];
  readonly error: ZwgkError | null;
}

/** What was read of a source's records. */
export interface Sampled {
  readonly samples: readonly Sample[];
  readonly status: SourceStatus | undefined;
  /** Null when they could not be had in time. */
  readonly ambiguous: readonly AmbiguousSpellings[] | null;
}

/** The newest records of every entity of a source, and what its mapping can't read of it. */
export async function sampleSource(mapping: SourceMapping, url: string, count: number, call: Call): Promise<Sampled> {
  const source = createSqlSource({ mapping, url });
  try {
    const samples: Sample[] = [];
    for (const { entity } of mapping.entities.values()) {
      const fields = Object.keys(entity.fields).filter((name) => entity.fields[name]?.type.kind !== "text");
      const query: ListQuery = {
        entity: entity.name,
        order: entity.defaultOrder,
        limit: count,
        backward: false,
        select: { fields },
      };
      samples.push(
        await source.list(query, call).then(
          ({ items }) => ({ entity: entity.name, rows: items.map((item) => item.row), error: null }),
          (error: unknown) => ({ entity: entity.name, rows: [], error: asDesigned(error) }),
        ),
      );
    }
    const [status] = await source.probe({ findings: true }, call);
    const ambiguous = await ambiguousSpellings(mapping, url, call).catch((error: unknown) => asDesigned(error) && null);
    return { samples, status, ambiguous };
  } finally {
    await source.close();
  }
}

function asDesigned(error: unknown): ZwgkError {
  if (error instanceof ZwgkError) return error;
  throw error;
}

/** Whether the home database answers. Its layout is our own, so there is no mapping to hold against it. */
export async function homeAnswers(url: string): Promise<boolean> {
  const home = createHomeStore(url);
  try {
    await home.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await home.close();
  }
}
