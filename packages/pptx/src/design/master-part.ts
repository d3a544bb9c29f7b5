import type { Part } from '../opc/part.ts'
import { createRelations } from '../opc/relations.ts'
import { shapeTree } from '../shapes/shape-tree.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import type { DesignLayout, Placeholder } from './design.ts'
import { type LayoutContext, placeholderShape } from './layout-part.ts'
import { levelStyles } from './level-styles.ts'
import { levelsOf } from './place-styles.ts'

const masterType = 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml'

/** The master’s id in `sldMasterIdLst`, from which its layouts count on. */
export const masterId = 2_147_483_648

/** What a master is made of. */
export interface MasterContent {
  readonly theme: string
  readonly layouts: readonly DesignLayout[]
  readonly placeholders: readonly Placeholder[]
  /** Attributes of `p:clrMap`. */
  readonly map: Readonly<Record<string, string>>
  readonly boldHeadings: boolean
}

/** The part of the master (ECMA-376, 19.3.1.42): what all layouts inherit. */
export const masterPart = (
  { theme, layouts, placeholders, map, boldHeadings }: MasterContent,
  context: LayoutContext,
): Part => {
  const relations = createRelations()
  relations.to('theme', theme)
  const ids = layouts.map(({ part }, index) =>
    element('p:sldLayoutId', { id: masterId + index + 1, 'r:id': relations.to('slideLayout', part) }),
  )
  const styles = (name: Parameters<typeof levelsOf>[0]) =>
    levelStyles(levelsOf(name, context.scale, boldHeadings), context)
  return {
    name: context.master,
    type: masterType,
    content: xmlDocument(
      element('p:sldMaster', { ...namespaces, preserve: true }, [
        element('p:cSld', {}, [
          element('p:bg', {}, [
            element('p:bgPr', {}, [
              element('a:solidFill', {}, context.colour('paper')),
              element('a:effectLst'),
            ]),
          ]),
          shapeTree(placeholders.map((place, index) => placeholderShape(place, index + 2, context))),
        ]),
        element('p:clrMap', map),
        element('p:sldLayoutIdLst', {}, ids),
        element('p:hf', { hdr: false, dt: false }),
        element('p:txStyles', {}, [
          element('p:titleStyle', {}, styles('title')),
          element('p:bodyStyle', {}, styles('list')),
          element('p:otherStyle', {}, styles('text')),
        ]),
      ]),
    ),
    relations: relations.list(),
  }
}
