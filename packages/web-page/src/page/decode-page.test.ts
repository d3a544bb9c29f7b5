import { expect, it } from 'vitest'
import { decodePage } from './decode-page.ts'
import { isTemplate } from './is-template.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const wide = (text: string) => Buffer.from(text, 'utf16le')

it.each([
  ['UTF-8', Buffer.from('<p>Grüße')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF<p>Grüße')],
  ['UTF-16 with a mark', wide('\uFEFF<p>Grüße')],
  ['UTF-16 without', wide('<p>Grüße')],
  ['big-endian UTF-16', wide('\uFEFF<p>Grüße').swap16()],
  ['big-endian UTF-16 without a mark', wide('<p>Grüße').swap16()],
  ['Latin-1 that nobody declared', latin('<p>Grüße')],
])('decodes %s', (_, bytes) => {
  expect(decodePage(bytes)).toEqual({ text: '<p>Grüße' })
})

it.each([
  ['<meta charset="iso-8859-2"><p>', Buffer.from([0xb1]), 'ą'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', Buffer.from([0xe6]), 'ж'],
  ['<meta charset=shift_jis>', Buffer.from([0x93, 0xfa]), '日'],
  ['<meta charset="utf-16">', Buffer.from('é'), 'é'],
  ['<meta charset="no-such-thing">', Buffer.from('é'), 'é'],
])('goes by %s', (meta, bytes, text) => {
  expect(decodePage(Buffer.concat([Buffer.from(meta), bytes]))).toEqual({ text: meta + text })
})

it('says of bytes that are no text that they are none', () => {
  expect(decodePage(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual({
    problem: 'it is not text',
  })
  expect(decodePage(new Uint8Array())).toEqual({ text: '' })
})

it.each([
  ['{{ define "main" }}<h1>x', true],
  ['<!doctype html><title>{{ .Title }} | {{ .Site }}</title>', true],
  ['<!doctype html><title>{% block title %}', true],
  ['<?php get_header(); ?>', true],
  ['---\nlayout: post\n---\n<p>', true],
  ['<script type="application/ld+json">{"headline": "{{ .Title }}"}</script>', true],
  ['<?xml version="1.0"?><html><title>One</title>', false],
  ['<!doctype html><title>One</title><p>Write {{ name }} here.', false],
  [
    '<!doctype html><title>One</title><script type="application/ld+json">{"headline":"{{x}}"}</script>',
    false,
  ],
])('tells templates from pages: %s', (html, expected) => {
  expect(isTemplate(html)).toBe(expected)
})
