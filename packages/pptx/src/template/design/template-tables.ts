import { XMLSerializer } from '@xmldom/xmldom'
import { bareStyle, builtInTableStyles } from '../../design/built-in-table-styles.ts'
import type { Colour } from '../../design/colour.ts'
import { tableStyle, tableStyles } from '../../design/table-styles.ts'
import { element, xmlDocument } from '../../xml/element.ts'
import { attribute, children, namespaces } from '../package/elements.ts'
import type { SourcePresentation } from '../read/read-presentation.ts'
import { isOfType } from '../read/relation-type.ts'

/** How tables look. */
export interface TemplateTables {
  readonly tableStyle: string
  readonly tableStyles: string
}

/**
 * The template’s default style of tables, defined beside those that it defines; hairlines in its colours where it has none, or where its text is not in its
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
  const own = children(read.document.documentElement ?? undefined, 'a:tblStyle')
  const defined = new Set(own.map((one) => attribute(one, 'styleId')))
  const known = [style, bareStyle].filter((id) => !defined.has(id))
  const added = known.flatMap((id) => builtInTableStyles.get(id) ?? [])
  // A style that nobody defines is none: readers look for it in the presentation.
  if (added.length < known.length) return ours
  const styles = [...own.map((one) => new XMLSerializer().serializeToString(one)), ...added]
  return {
    tableStyle: style,
    tableStyles: xmlDocument(element('a:tblStyleLst', { 'xmlns:a': namespaces.a, def: style }, styles)),
  }
}
