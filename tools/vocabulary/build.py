#!/usr/bin/env python3
"""Builds the skill vocabulary that the engine reads from the reference lists and from what we wrote ourselves.

    tools/vocabulary/build.py [REFERENCE_DIR]      (default ../shared/corpus/vocabulary beside the clone)

Each line of skills.tsv says in its last column where the term was found: `own` (additions.txt, CC0), `alias`, or the reference
lists' names (hand, onet, ms, devicon, linguist, esco). docs/vocabulary.md has the selection rules and the notices.
"""
import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
REFERENCE = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / 'shared' / 'corpus' / 'vocabulary'
TARGET = ROOT / 'CareerCoach.Web' / 'Intelligence' / 'Rules' / 'Skills' / 'Vocabulary'
TRUSTED = {'hand', 'onet', 'ms', 'devicon', 'linguist'}
# Aliases of the list that join different things when a resume is matched.
LOOSE_ALIASES = {'container orchestration', 'sanitation', 'invoice processing', 'credit control', 'k8', 'ood', 'troubleshooting skills',
                 'staff nurse', 'recruitment', 'recruiting', 'arc welding', 'mig welding', 'tig welding', 'child protection', 'ap', 'ar', 'node', 'go', 'ts', 'bs',
                 'ba', 'oracle', 'organisation', 'organised', 'organized'}
# Abbreviations that people also write small.
SMALL_TOO = {'SQL', 'HTML', 'CSS', 'PHP', 'AWS', 'GCP', 'SEO', 'API', 'APIs', 'iOS', 'ETL', 'ERP', 'CRM', 'VBA', 'MBA', 'PhD', 'KPIs', 'JSON', 'XML', 'MVC', 'CAD', 'PPE', 'CNC'}


def lines(name):
    return [line.rstrip('\n') for line in (HERE / name).read_text(encoding='utf-8').splitlines() if line.strip() and not line.startswith('#')]


def table(name):
    with (REFERENCE / name).open(encoding='utf-8', newline='') as handle:
        return list(csv.DictReader(handle, delimiter='\t', quoting=csv.QUOTE_NONE))


def is_word(term):
    return re.fullmatch(r'[^\W\d_]+', term) is not None


def build():
    drop = {line.lower() for line in lines('drop.txt')}
    generic = {line.lower() for line in lines('generic.txt')}
    ambiguous = {}
    for line in lines('ambiguous.tsv'):
        term, _, after = line.partition('\t')
        ambiguous.setdefault(term, after.strip())
    entries = {}

    def add(term, canonical, category, source, case='any', use=None):
        key = term.lower()
        if key in entries or term.lower() in entries:
            return
        if re.fullmatch(r'[A-Z]{2,5}', term) and term not in SMALL_TOO:
            case = 'exact'
        if term in ambiguous:
            case, use = 'exact', 'ambiguous'
        elif use is None:
            # a language is a nation's adjective too ("Danish universities")
            use = 'generic' if term.lower() in generic or category == 'language' else 'sure'
        entries[key] = [term, canonical, category, case, use, ambiguous.get(term, ''), source]

    # 1. What we wrote: first, so that its names and categories win.
    for line in lines('additions.txt'):
        category, _, rest = line.partition('] ')
        for group in rest.split(' | '):
            names = [name.strip() for name in group.split(' = ')]
            for name in names:
                add(name, names[0], category[1:], 'own')
    names_by_key = {entry[0].lower(): entry[1] for entry in entries.values()}

    # 2. The trusted sources of the reference list, measured there on 2,393 postings (df) and on SkillSpan train/dev (precision).
    for row in table('skills_core.tsv'):
        sources = set(row['sources'].split(','))
        term, df = row['term'], int(row['df_2393'] or 0)
        kept = sorted(sources & TRUSTED)
        known_name = row['term'].lower() in names_by_key
        esco = bool(sources & {'esco', 'esco-alt'}) and row['category'] == 'knowledge'
        if known_name or term.lower() in drop or len(term) < 2 and term not in ambiguous:
            continue
        if kept:
            use = None
            case = 'exact' if row['case_sensitive'] == '1' and is_word(term) else 'any'
            if is_word(term) and sources <= {'devicon', 'linguist'}:
                if df == 0:  # language and tool names nobody asked for in 2,393 postings, many of them everyday words
                    continue
                case, use = 'exact', 'ambiguous'
            elif is_word(term) and sources <= {'ms'} and term.lower() not in generic and int(row['ss_matches'] or 0) < 3:
                use = 'generic'
            matches, gold = int(row['ss_matches'] or 0), int(row['ss_in_gold'] or 0)
            if matches >= 3 and gold / matches < 0.55 and use is None:
                use = 'generic'
            category = row['category'].split(':')[0]
            add(term, term, {'technology': 'it', 'method': 'it', 'know': 'knowledge', 'degr': 'degree'}.get(category, category), ','.join(kept), case, use)
        elif esco and (' ' in term and len(term) < 40 or int(row['ss_in_gold'] or 0) * 2 >= int(row['ss_matches'] or 0) > 0 or df > 8):
            add(term, term, 'knowledge', 'esco', 'exact' if row['case_sensitive'] == '1' else 'any', 'sure' if ' ' in term else 'generic')

    # 3. Aliases of the reference list point a known term to the name of another.
    for row in table('aliases.tsv'):
        canonical, alias = row['canonical'], row['alias']
        if alias.lower() in LOOSE_ALIASES or canonical.lower() not in entries:
            continue
        target = entries[canonical.lower()][1]
        if alias.lower() in entries:
            if entries[alias.lower()][6] != 'own':
                entries[alias.lower()][1] = target
        else:
            add(alias, target, entries[canonical.lower()][2], 'alias')

    rows = sorted(entries.values(), key=lambda entry: (entry[0].lower(), entry[0]))
    TARGET.mkdir(parents=True, exist_ok=True)
    with (TARGET / 'skills.tsv').open('w', encoding='utf-8', newline='\n') as handle:
        handle.write('term\tcanonical\tcategory\tcase\tuse\tnot_before\tsources\n')
        for entry in rows:
            handle.write('\t'.join('' if column == entry[0] and index == 1 else column for index, column in enumerate(entry)) + '\n')
    for name, source in (('relations.tsv', 'relations.tsv'), ('soft.txt', 'soft.txt')):
        (TARGET / name).write_text('\n'.join(lines(source)) + '\n', encoding='utf-8')
    uses = {use: sum(entry[4] == use for entry in rows) for use in ('sure', 'generic', 'ambiguous')}
    print(f'{len(rows)} terms, {len({entry[1] for entry in rows})} names: {uses}')
    known = {entry[1].lower() for entry in rows}
    for line in lines('relations.tsv'):
        for name in line.split('\t')[:2]:
            if name.lower() not in known:
                print('relation names an unknown skill:', name)


if __name__ == '__main__':
    build()
