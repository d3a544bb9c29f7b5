import { expect, it } from 'vitest'
import * as api from './index.ts'

it('exports the documented names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'EngineError',
    'UsageError',
    'articleJsonSchema',
    'articleSchema',
    'build',
    'check',
    'compile',
    'createDiagnostic',
    'defineRenderer',
    'locate',
    'modelVersion',
    'plainText',
    'prune',
    'renderers',
    'selectFor',
    'version',
    'visit',
  ])
})
