#!/usr/bin/env python3
"""resx FILE.resx < lines 'Key = Text'   adds or replaces entries of a .resx, sorted by key (\\n in a text is a line break)"""
import sys, os, xml.etree.ElementTree as ET
from xml.sax.saxutils import escape
path = sys.argv[1]; entries = {}
if os.path.exists(path):
    for d in ET.parse(path).getroot().findall('data'):
        entries[d.get('name')] = d.find('value').text or ''
for line in sys.stdin:
    line = line.rstrip('\n')
    if not line.strip() or line.startswith('#'): continue
    k, v = line.split(' = ', 1)
    if v == '-': entries.pop(k.strip(), None)
    else: entries[k.strip()] = v.replace('\\n', '\n')
out = ['<?xml version="1.0" encoding="utf-8"?>', '<root>',
 '  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>',
 '  <resheader name="version"><value>2.0</value></resheader>',
 '  <resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms</value></resheader>',
 '  <resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms</value></resheader>']
for k in sorted(entries): out.append(f'  <data name="{escape(k)}" xml:space="preserve"><value>{escape(entries[k])}</value></data>')
out.append('</root>')
open(path, 'w', encoding='utf-8').write('\n'.join(out) + '\n')
