import { element, xmlDocument } from '../xml/element.ts'
import type { Relation } from './part.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** The part that holds the relationships of the part of a name; those of the package itself for `/`. */
export const relationsPart = (
  source: string,
  relations: readonly Relation[],
): { name: string; content: string } => ({
  name: source.replace(/[^/]*$/, (file) => `_rels/${file}.rels`),
  content: xmlDocument(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      relations.map(({ id, type, target, external }) =>
        element('Relationship', {
          Id: id,
          Type: /^https?:/.test(type) ? type : `${office}${type}`,
          Target: external === true ? target : relativeTo(source, target),
          TargetMode: external === true ? 'External' : undefined,
        }),
      ),
    ),
  ),
})

/** The way from the folder of one part to another part. */
const relativeTo = (source: string, target: string): string => {
  const from = source.split('/').slice(1, -1)
  const to = target.split('/').slice(1)
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
