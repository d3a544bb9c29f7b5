import { expect, it } from 'vitest'
import { systemFace } from './face-name.ts'

it.each([
  [['Arimo', 'Arial', 'sans-serif'], 'Arial', 34],
  [['Source Serif 4', 'Georgia', 'serif'], 'Times New Roman', 18],
  [['Cousine', 'monospace'], 'Courier New', 49],
  [['Acme Sans', 'Arial', 'sans-serif'], 'Acme Sans', 34],
  [['Acme Text', 'serif'], 'Acme Text', 18],
  [['constructor', 'serif'], 'constructor', 18],
  [[], 'Arial', 34],
])('names for %j the face %s', (families, name, pitchFamily) => {
  expect(systemFace(families)).toMatchObject({ name, pitchFamily })
})
