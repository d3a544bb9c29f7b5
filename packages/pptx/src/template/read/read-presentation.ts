import type { Finding } from '@trifold/core'
import type { Element } from '@xmldom/xmldom'
import type { Relation } from '../../opc/part.ts'
import { findings } from '../findings.ts'
import { child, children, integer, isNamed, relationId } from '../package/elements.ts'
import { openPackage, type SourcePackage } from '../package/source-package.ts'
import { readMaster, type SourceMaster } from './read-master.ts'
import { isOfType } from './relation-type.ts'

/** A presentation as it was found. */
export interface SourcePresentation {
  readonly source: SourcePackage
  /** The name of its main part. */
  readonly part: string
  readonly root: Element
  readonly relations: readonly Relation[]
  /** The slide, in EMU. */
  readonly size: { readonly width: number; readonly height: number }
  readonly masters: readonly SourceMaster[]
  /** The layouts of its own slides, in their order: they show what its makers use for what. */
  readonly used: readonly string[]
}

/** A presentation, unless one of the findings is an error. */
export interface ReadPresentation {
  readonly presentation?: SourcePresentation
  readonly findings: readonly Finding[]
}

/** Reads the masters and layouts of a presentation; never its slides. */
export const readPresentation = (bytes: Uint8Array): ReadPresentation => {
  const source = openPackage(bytes)
  if ('finding' in source) return { findings: [source.finding] }
  const part = source.relations('/').find((relation) => isOfType(relation, 'officeDocument'))?.target
  if (part === undefined) return refuse('it is a zip, but no presentation')
  const read = source.xml(part)
  if ('problem' in read) return { findings: [findings['template-part'](part, read.problem)] }
  const root = read.document.documentElement
  if (root === null || !isNamed(root, 'p:presentation')) {
    const strict = root?.namespaceURI?.startsWith('http://purl.oclc.org/') === true
    return refuse(
      strict
        ? 'it is saved as “Strict Open XML”; save it as an ordinary presentation'
        : 'it is no presentation',
    )
  }
  const relations = source.relations(part)
  const size = sizeOf(child(root, 'p:sldSz'))
  const told: Finding[] = relations.some((relation) => isOfType(relation, 'vbaProject'))
    ? [findings['template-macros']()]
    : []
  const masters = children(child(root, 'p:sldMasterIdLst'), 'p:sldMasterId').flatMap(
    (entry): SourceMaster[] => {
      const target = relations.find(({ id }) => id === relationId(entry))?.target
      if (target === undefined) return []
      const { master, findings: found } = readMaster(source, target, {
        defaultTextStyle: child(root, 'p:defaultTextStyle'),
        area: size.width * size.height,
      })
      told.push(...found)
      return master === undefined ? [] : [master]
    },
  )
  if (masters.every(({ layouts }) => layouts.length === 0))
    return { findings: [...told, findings['template-layouts']()] }
  const presentation: SourcePresentation = {
    source,
    part,
    root,
    relations,
    size,
    masters,
    used: children(child(root, 'p:sldIdLst'), 'p:sldId').flatMap((entry) => {
      const slide = relations.find(({ id }) => id === relationId(entry))?.target
      const layout =
        slide === undefined
          ? undefined
          : source.relations(slide).find((relation) => isOfType(relation, 'slideLayout'))
      return layout?.target ?? []
    }),
  }
  return { presentation, findings: told }
}

/** A presentation without a size is as wide as PowerPoint's first ones (ECMA-376 part 1, section 19.2.1.39). */
const sizeOf = (size: Element | undefined): SourcePresentation['size'] => ({
  width: lengthOf(size, 'cx') ?? 9_144_000,
  height: lengthOf(size, 'cy') ?? 6_858_000,
})

/** From one inch to 56 (the same, `ST_SlideSizeCoordinate`). */
const lengthOf = (size: Element | undefined, name: string): number | undefined => {
  const length = integer(size, name)
  return length !== undefined && length >= 914_400 && length <= 51_206_400 ? length : undefined
}

const refuse = (reason: string): ReadPresentation => ({ findings: [findings['template-file'](reason)] })
