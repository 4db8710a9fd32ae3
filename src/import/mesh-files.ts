import { readTable } from "./table-file.ts";

/** A descriptor of the tree of diseases. */
export interface Descriptor {
  readonly mesh: string;
  readonly name: string;
  readonly parents: Set<string>;
  readonly treeNumbers: Set<string>;
  readonly synonyms: Set<string>;
  readonly narrower: Set<string>;
}

const TREE = ["MESH_ID", "MESH_NAME", "PARENT_MESH_ID", "PARENT_MESH_CATEGORY"];
const ONTOLOGY = ["DO_ID", "DO_NAME", "PARENT_DO_ID"];
const REFERENCES = ["DO_ID", "MESH_ID"];

/**
 * Reads a tree of MeSH descriptors, a line for each pair of descriptor and parent. The tree number that a line names is
 * the parent's; a parent outside the file is left out.
 */
export async function readDescriptors(path: string): Promise<Map<string, Descriptor>> {
  const descriptors = new Map<string, Descriptor>();
  const numbers = new Map<string, Set<string>>();
  for await (const { cells } of readTable({ path, columns: TREE, delimiter: "\t" })) {
    const { MESH_ID: mesh, MESH_NAME: name, PARENT_MESH_ID: parent, PARENT_MESH_CATEGORY: number } = cells ?? {};
    if (!mesh || !name) continue;
    const descriptor = descriptors.get(mesh) ?? emptyDescriptor(mesh, name);
    descriptors.set(mesh, descriptor);
    if (!parent || !number) continue;
    numbers.set(parent, (numbers.get(parent) ?? new Set()).add(number));
    if (parent !== mesh) descriptor.parents.add(parent);
  }
  for (const descriptor of descriptors.values()) {
    for (const parent of descriptor.parents) if (!descriptors.has(parent)) descriptor.parents.delete(parent);
    for (const number of numbers.get(descriptor.mesh) ?? []) descriptor.treeNumbers.add(number);
  }
  return descriptors;
}

/**
 * Adds the names of the Disease Ontology: a name with a MeSH reference is a synonym of that descriptor; a name without
 * one is a narrower name of the descriptors of its nearest ancestor that has a reference.
 */
export async function addOntologyNames(
  descriptors: ReadonlyMap<string, Descriptor>,
  paths: { tree: string; references: string },
): Promise<void> {
  const names = new Map<string, string>();
  const parents = new Map<string, Set<string>>();
  for await (const { cells } of readTable({ path: paths.tree, columns: ONTOLOGY, delimiter: "\t" })) {
    const { DO_ID: id, DO_NAME: name, PARENT_DO_ID: parent } = cells ?? {};
    if (!id || !name) continue;
    names.set(id, name);
    if (parent && parent !== id) parents.set(id, (parents.get(id) ?? new Set()).add(parent));
  }
  const references = new Map<string, Descriptor[]>();
  for await (const { cells } of readTable({ path: paths.references, columns: REFERENCES, delimiter: "\t" })) {
    const descriptor = descriptors.get(cells?.MESH_ID ?? "");
    const id = cells?.DO_ID;
    if (descriptor && id) references.set(id, [...(references.get(id) ?? []), descriptor]);
  }
  for (const [id, name] of names) {
    const own = references.get(id);
    if (own) for (const descriptor of own) descriptor.synonyms.add(name);
    else for (const descriptor of nearest(id, parents, references)) descriptor.narrower.add(name);
  }
}

/** The descriptors of the nearest ancestors with a reference; none when the ancestors at that distance disagree. */
function nearest(
  id: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  references: ReadonlyMap<string, readonly Descriptor[]>,
): readonly Descriptor[] {
  let level = new Set([id]);
  for (let distance = 0; distance < 6 && level.size > 0; distance += 1) {
    level = new Set([...level].flatMap((each) => [...(parents.get(each) ?? [])]));
    const found = [...new Set([...level].flatMap((each) => references.get(each) ?? []))];
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
}

function emptyDescriptor(mesh: string, name: string): Descriptor {
  return { mesh, name, parents: new Set(), treeNumbers: new Set(), synonyms: new Set(), narrower: new Set() };
}
