using System.Text;
using CareerCoach.Web.Features.Board.Importing;
using Xunit;

namespace CareerCoach.Tests.Features.Board.Importing;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("Title,Company\nNurse,\"Acme, Inc.\"", ",")]
    [InlineData("Title;Company\nNurse;Acme, Inc.\nDriver;Bob, Sons", ";")]
    [InlineData("Title\tCompany\nNurse\tAcme, Inc.", "\t")]
    [InlineData("Title|Company\r\nNurse|Acme, Inc.", "|")]
    [InlineData("sep=;\r\nTitle;Company\r\nNurse;Acme, Inc.", ";")]
    public void The_sign_between_cells_is_found_out(string text, string delimiter)
    {
        var table = CsvTable.Read(text);

        Assert.Equal((delimiter, 2), (table.Delimiter, table.Width));
        Assert.Equal("Acme, Inc.", table[1, 1]);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("windows-1252", false)]
    public void The_encoding_is_found_out(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Titel;Firma\nKrankenpfleger für Köln;Größe")];

        Assert.Equal("Titel;Firma\nKrankenpfleger für Köln;Größe", CsvTable.Decode(bytes));
    }

    [Fact]
    public void Quotes_line_breaks_short_rows_and_blank_lines_are_what_they_are()
    {
        var table = CsvTable.Read("Title,Company,Notes\n\n\"A \"\"B\"\"\",Acme,\"two\nlines\"\n,,\nNurse\n");

        Assert.Equal(3, table.Cells.Count);
        Assert.Equal(("A \"B\"", "two\nlines"), (table[1, 0], table[1, 2]));
        Assert.Equal(("Nurse", ""), (table[2, 0], table[2, 2]));
    }

    [Fact]
    public void A_formula_stays_its_own_letters() => Assert.Equal("=HYPERLINK(\"https://evil.example\")", CsvTable.Read("Title,Company\n\"=HYPERLINK(\"\"https://evil.example\"\")\",Acme")[1, 0]);

    [Fact]
    public void An_open_quote_or_binary_rubbish_never_throws()
    {
        Assert.NotNull(CsvTable.Read("Title,Company\n\"never closed,Acme\nNurse,Acme"));
        Assert.NotNull(CsvTable.Read(CsvTable.Decode([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 255, 254])));
        Assert.Empty(CsvTable.Read("").Cells);
    }

    [Fact]
    public void Reading_stops_one_row_behind_the_most() =>
        Assert.Equal(CsvTable.MaxRows + 2, CsvTable.Read("Title,Company\n" + string.Concat(Enumerable.Repeat("Nurse,Acme\n", CsvTable.MaxRows + 500))).Cells.Count);
}
