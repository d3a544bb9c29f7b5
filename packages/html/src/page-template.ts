import { createDiagnostic, type Diagnostic, type RenderContext } from '@trifold/core'
import { templateValid } from '@trifold/prose'
import Handlebars from 'handlebars'
import { escapeHtml } from './escape-html.ts'
import { fragmentClass } from './fragment-style-sheet.ts'
import { templateSpecs } from './generated/templates.ts'
import type { Page } from './page.ts'

/** The name under which a user may replace the page's template. */
const templateName = 'html/page'

/** The parts of the text, as its template is given them. */
export type TextParts = Pick<Page, 'words' | 'body' | 'footnotes' | 'sources' | 'colophon'>

/** Puts the text together: the body and what stands below it. */
export const fillText = (parts: TextParts): string =>
  Handlebars.template<TextParts>(templateSpecs.fragment)(parts)

/** The text as an element, to be placed into a page of someone else's; its style sheet is for what is inside it alone. */
export const fragmentOf = ({ lang, dir, text }: Page): string =>
  `<div class="${fragmentClass}" lang="${escapeHtml(lang)}" dir="${dir}">\n${text}</div>\n`

/** Fills the page's template, or the user's own in its place; a template that fails is a finding. */
export const fillTemplate = (
  page: Page,
  context: RenderContext,
): { html?: string; diagnostics: Diagnostic[] } => {
  const own = context.templates.get(templateName)
  if (own === undefined) {
    return { html: Handlebars.template<Page>(templateSpecs.page)(page), diagnostics: [] }
  }
  try {
    return { html: Handlebars.compile<Page>(own)(page), diagnostics: [] }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    return {
      diagnostics: [createDiagnostic(`${templateName}.hbs`, undefined, templateValid(templateName, message))],
    }
  }
}
