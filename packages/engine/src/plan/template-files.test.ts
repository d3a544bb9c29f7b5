import { createDiagnostic } from '@trifold/core'
import { expect, it } from 'vitest'
import { placeTemplates, templateTexts } from './template-files.ts'

const plan = { templates: new Map([['html/page', '{{#if}}']]), templateFolder: 'my/templates' }

it.each([
  ['html/page.hbs', 'my/templates/html/page.hbs'],
  ['html/other.hbs', 'html/other.hbs'],
  ['posts/a.md', 'posts/a.md'],
])('places a finding on %s at %s', (file, placed) => {
  const finding = { code: 'template-valid', severity: 'error', message: 'No.' } as const
  expect(placeTemplates([createDiagnostic(file, undefined, finding)], plan)[0]?.file).toBe(placed)
})

it('has the text of each template by the path that findings name', () => {
  expect(templateTexts(plan)).toEqual([['my/templates/html/page.hbs', '{{#if}}']])
})
