import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js'
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js'
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js'
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js'
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js'
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js'
import 'mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js'
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js'
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js'
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js'

/**
 * The TeX that articles may write. Nothing here makes links, HTML, styles or scripts, or loads anything; an unknown
 * command is an error, with its name.
 */
export const texOptions = {
  packages: [
    'base',
    'ams',
    'amscd',
    'boldsymbol',
    'braket',
    'cancel',
    'color',
    'configmacros',
    'enclose',
    'gensymb',
    'mathtools',
    'mhchem',
    'newcommand',
    'textmacros',
    'upgreek',
  ],
  macros: {
    // A number at the margin needs the width of the page, which nobody knows here: it follows the formula.
    tag: ['\\qquad(\\text{#1})', 1],
    bareTag: ['\\qquad\\text{#1}', 1],
    // Formulas are drawn apart: what refers to another shows its label.
    ref: ['\\text{#1}', 1],
    eqref: ['(\\text{#1})', 1],
  },
  maxMacros: 1_000,
  maxBuffer: 5 * 1024,
  formatError: (_: unknown, error: unknown): never => {
    throw error
  },
}

/** TeX without what asks for the width of the page. */
export const prepareTex = (tex: string): string =>
  tex.replace(/\\tag\s*\*/g, '\\bareTag').replace(/\\(begin|end)\s*\{flalign(\*?)\}/g, '\\$1{align$2}')
