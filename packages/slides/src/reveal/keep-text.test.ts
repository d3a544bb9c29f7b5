import { expect, it } from 'vitest'
import { keepText } from './keep-text.ts'

it.each([
  ['prices', '<p>From $5 to $10</p>', '<p>From <span>$</span>5 to <span>$</span>10</p>'],
  ['brackets', '<p>\\(a\\) \\b</p>', '<p><span>\\</span>(a<span>\\</span>) \\b</p>'],
  ['code as it is', '<p><code>$a $b</code> $</p>', '<p><code>$a $b</code> <span>$</span></p>'],
  ['formulas as they are', '<math><mi>$</mi></math>$', '<math><mi>$</mi></math><span>$</span>'],
  ['attributes as they are', '<img alt="a > $5 $6"><i>$</i>', '<img alt="a > $5 $6"><i><span>$</span></i>'],
])('keeps %s', (_, html, expected) => {
  expect(keepText(html)).toBe(expected)
})
