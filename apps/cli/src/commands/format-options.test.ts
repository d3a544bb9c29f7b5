import { jsonSchemaOf, type Renderer } from '@trifold/core'
import { UsageError } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { expect, it } from 'vitest'
import { flavours } from './flavours.ts'
import { formatOptionsOf } from './format-options.ts'

it('offers the flavours that the renderer of Markdown has', () => {
  const { options } = renderers.find(({ name }) => name === 'markdown') as Renderer
  const schema = JSON.stringify(jsonSchemaOf(options))
  expect(schema).toContain(`"enum":${JSON.stringify(flavours)}`)
})

it.each([
  [{}, undefined],
  [{ flavour: 'hugo' }, { markdown: { flavour: 'hugo' } }],
  [{ flavour: 'devto', to: ['html', 'markdown'] }, { markdown: { flavour: 'devto' } }],
] as const)('%j is %j', (given, options) => {
  expect(formatOptionsOf(given)).toEqual(options)
})

it('refuses a flavour where no Markdown is asked for', () => {
  expect(() => formatOptionsOf({ flavour: 'hugo', to: ['html'] })).toThrow(UsageError)
})
