import type { OpenPackage } from './open-package.ts'

/** Names of the slides' parts, in the order in which they are shown. */
export const slideParts = (file: OpenPackage): string[] => {
  const main = mainPart(file)
  const targets = new Map(file.relations(main).map(({ id, target }) => [id, target]))
  return [...file.xml(main).getElementsByTagName('p:sldId')].flatMap(
    (node) => targets.get(node.getAttribute('r:id') ?? '') ?? [],
  )
}

/** The part that the package's own relationships name. */
export const mainPart = (file: OpenPackage): string =>
  relatedPart(file, '/', 'officeDocument') ?? '/ppt/presentation.xml'

/** The part that a part has one relationship of a type to. */
export const relatedPart = (file: OpenPackage, from: string, type: string): string | undefined =>
  file.relations(from).find((relation) => relation.type === type)?.target
