import type { Colour } from '../../design/colour.ts'
import { tableStyle, tableStyles } from '../../design/table-styles.ts'
import { attribute } from '../package/elements.ts'
import type { SourcePresentation } from '../read/read-presentation.ts'
import { isOfType } from '../read/relation-type.ts'
import { serialize } from './template-parts.ts'

/** How tables look. */
export interface TemplateTables {
  readonly tableStyle: string
  readonly tableStyles: string
}

/**
 * The template’s default style of tables; hairlines in its colours where it has none, or where its text is not in its
 * theme’s colour, so that cells of the theme’s would not go with it.
 */
export const templateTables = (
  { source, relations }: SourcePresentation,
  themed: boolean,
  colour: (colour: Colour) => string,
): TemplateTables => {
  const part = relations.find((relation) => isOfType(relation, 'tableStyles'))?.target
  const read = part === undefined ? { problem: 'none' } : source.xml(part)
  const ours: TemplateTables = { tableStyle, tableStyles: tableStyles(colour) }
  if (!themed || 'problem' in read) return ours
  const style = attribute(read.document.documentElement ?? undefined, 'def')
  if (style === undefined || !/^\{[\dA-F-]{36}\}$/i.test(style)) return ours
  return { tableStyle: style, tableStyles: serialize(read.document) }
}
