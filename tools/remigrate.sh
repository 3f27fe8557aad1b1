#!/usr/bin/env bash
# Regenerates the one migration, Initial, from the model. Only until the first release: from then on, add migrations.
set -eu
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
rm -rf CareerCoach.Data/Migrations
dotnet build CareerCoach.Data -v q --nologo -p:TreatWarningsAsErrors=false
dotnet ef migrations add Initial --project CareerCoach.Data --startup-project CareerCoach.Data --no-build
cd CareerCoach.Data/Migrations
# A stable name, so that regenerating is a change of content and not of files.
mv ./*_Initial.cs 20261122000000_Initial.cs
mv ./*_Initial.Designer.cs 20261122000000_Initial.Designer.cs
sed -i -E 's/\[Migration\("[0-9]+_Initial"\)\]/[Migration("20261122000000_Initial")]/' 20261122000000_Initial.Designer.cs
# The trigger stands in DatabaseObjects; it needs the tables, so it comes last, and goes first on the way back.
python3 - <<'PY'
import re
path = "20261122000000_Initial.cs"
text = open(path, encoding="utf-8-sig").read()
text = re.sub(r"(        }\n\n        /// <inheritdoc />\n        protected override void Down\(MigrationBuilder migrationBuilder\)\n        {\n)",
              r"\n            migrationBuilder.Sql(DatabaseObjects.Create);\n\1            migrationBuilder.Sql(DatabaseObjects.Drop);\n\n", text, count=1)
assert text.count("DatabaseObjects.") == 2
open(path, "w", encoding="utf-8").write(text)
PY
sed -i '1s/^\xEF\xBB\xBF//' ./*.cs
