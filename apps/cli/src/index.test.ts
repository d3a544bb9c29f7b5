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
    'checkGraphFile',
    'checkWebPage',
    'codeFrame',
    'compile',
    'createDiagnostic',
    'defineRenderer',
    'fix',
    'fragmentClass',
    'fragmentStyleSheet',
    'locate',
    'modelVersion',
    'plainText',
    'prune',
    'renderOne',
    'renderers',
    'searchExclusion',
    'selectFor',
    'version',
    'visit',
    'z',
  ])
})
