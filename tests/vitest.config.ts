import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.config.ts'

/** The shared configuration, and a browser for those tests that need one. */
export default mergeConfig(shared, defineConfig({ test: { globalSetup: ['browser/ensure-chromium.ts'] } }))
