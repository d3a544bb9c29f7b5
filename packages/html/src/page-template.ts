import { createDiagnostic, type Diagnostic, type RenderContext } from '@trifold/core'
import { templateValid } from '@trifold/prose'
import Handlebars from 'handlebars'
import { templateSpecs } from './generated/templates.ts'
import type { Page } from './page.ts'

/** The name under which a user may replace the page's template. */
const templateName = 'html/page'

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
