import type { Relation } from '../../opc/part.ts'

/** The last word of a relationship's type: `slideLayout`. */
export const relationType = ({ type }: Pick<Relation, 'type'>): string => type.replace(/^.*\//, '')

/** Whether a relationship leads to a part of this kind, and not out of the package. */
export const isOfType = (relation: Relation, type: string): boolean =>
  relation.external !== true && relationType(relation) === type
