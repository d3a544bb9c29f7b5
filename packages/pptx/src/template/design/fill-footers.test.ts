import { geometries, themes } from '@trifold/deck'
import { expect, it } from 'vitest'
import { themeDesign } from '../../design/theme-design.ts'
import { fillFooters } from './fill-footers.ts'

const design = themeDesign({
  theme: themes.default,
  dark: false,
  geometry: geometries['16:9'],
  rtl: false,
  lang: 'en',
  footer: 'Kept',
})

const { part } = design.layouts.bullets

/** The design with a footer in its layout as another file has it. */
const withFooter = (paragraph: string) => ({
  ...design,
  parts: design.parts.map((one) =>
    one.name === part
      ? { ...one, content: String(one.content).replace(/<a:p>(?:(?!<\/a:p>).)*Kept.*?<\/a:p>/, paragraph) }
      : one,
  ),
})

const layoutOf = ({ parts }: typeof design): string =>
  String(parts.find(({ name }) => name === part)?.content)

it('puts words into footers that have none', () => {
  const empty = withFooter('<a:p><a:endParaRPr lang="en-US"/></a:p>')
  expect(layoutOf(empty)).not.toContain('Kept')
  expect(layoutOf(fillFooters(empty, 'A & \u0001B'))).toContain(
    '<a:p><a:r><a:t>A &amp; B</a:t></a:r><a:endParaRPr lang="en-US"/></a:p>',
  )
})

it('leaves footers as they are that say something', () => {
  expect(fillFooters(design, 'New')).toEqual(design)
})
