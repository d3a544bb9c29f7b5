import { createDiagnostic, type Diagnostic, type RenderContext } from '@trifold/core'
import { templatePlace, templateValid } from '@trifold/prose'
import { escapeHtml } from './escape-html.ts'
import { fragmentClass } from './fragment-style-sheet.ts'
import { templates as ours } from './generated/templates.ts'
import type { Page } from './page.ts'

/** The name under which a user may replace the page's template. */
const templateName = 'html/page'

/** The parts of the text, as its template is given them. */
export type TextParts = Pick<Page, 'words' | 'body' | 'footnotes' | 'sources' | 'colophon'>

/** Puts the text together: the body and what stands below it. */
export const fillText = (parts: TextParts): string => ours.fragment(parts, parts)

/** The text as an element, to be placed into a page of someone else's; its style sheet is for what is inside it alone. */
export const fragmentOf = ({ lang, dir, text }: Page): string =>
  `<div class="${fragmentClass}" lang="${escapeHtml(lang)}" dir="${dir}">\n${text}</div>\n`

/** Fills the page's template, or the user's own in its place, for which the compiler is loaded; one that fails is a finding. */
export const fillTemplate = async (
  page: Page,
  { templates }: Pick<RenderContext, 'templates'>,
): Promise<{ html?: string; diagnostics: Diagnostic[] }> => {
  const own = templates.get(templateName)
  if (own === undefined) return { html: ours.page(page, page), diagnostics: [] }
  const { default: compiler } = await import('handlebars')
  try {
    return { html: compiler.compile<Page>(own)(page), diagnostics: [] }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    return {
      diagnostics: [
        createDiagnostic(
          `${templateName}.hbs`,
          templatePlace(own, message),
          templateValid(templateName, message),
        ),
      ],
    }
  }
}
