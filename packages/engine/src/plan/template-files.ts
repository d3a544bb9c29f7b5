import type { Diagnostic } from '@trifold/core'
import type { Plan } from './plan-collection.ts'

type Templates = Pick<Plan, 'templates' | 'templateFolder'>

const ending = '.hbs'

const shown = (name: string, { templateFolder }: Templates): string =>
  `${templateFolder === '.' ? '' : `${templateFolder}/`}${name}${ending}`

/** Findings on a user's templates, which renderers know by name alone, at the paths that lead to them. */
export const placeTemplates = (diagnostics: readonly Diagnostic[], plan: Templates): Diagnostic[] =>
  diagnostics.map((diagnostic) => {
    const name = diagnostic.file.endsWith(ending) ? diagnostic.file.slice(0, -ending.length) : undefined
    const isTemplate = name !== undefined && plan.templates.has(name)
    return isTemplate ? { ...diagnostic, file: shown(name, plan) } : diagnostic
  })

/** The text of each template, by its shown path: for findings in them. */
export const templateTexts = (plan: Templates): [file: string, text: string][] =>
  [...plan.templates].map(([name, text]) => [shown(name, plan), text])
