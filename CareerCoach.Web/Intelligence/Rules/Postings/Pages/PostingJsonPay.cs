using System.Text.Json;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>The pay that an applicant-tracking system's data state in numbers.</summary>
internal static class PostingJsonPay
{
    private const decimal CentsPerUnit = 100;

    public static (decimal? Min, decimal? Max, string? Currency, SalaryPeriod? Period) Of(JsonFields fields)
    {
        var stated = fields["salary", "salaryrange", "compensation", "payrange"] is { ValueKind: JsonValueKind.Object } range
            ? Of(new JsonFields(range), "min", "minvalue", "minimum", "max", "maxvalue", "maximum") : default;
        if (stated.Min is not null || stated.Max is not null)
        {
            return stated;
        }

        if (fields["payinputranges"] is { ValueKind: JsonValueKind.Array } ranges && ranges.GetArrayLength() > 0 && ranges[0].ValueKind == JsonValueKind.Object)
        {
            var first = new JsonFields(ranges[0]);
            return (first.Number("mincents") / CentsPerUnit, first.Number("maxcents") / CentsPerUnit, first.Words("currencytype"), StatedValues.Period(first.Words("title", "interval")));
        }

        var min = fields.Number("salarymin", "minsalary", "minimumsalary", "compensationminimum", "minimumcompensation");
        var max = fields.Number("salarymax", "maxsalary", "maximumsalary", "compensationmaximum", "maximumcompensation");
        return min is null && max is null ? default
            : (min, max, fields.Words("salarycurrency", "compensationcurrency", "currency"), StatedValues.Period(fields.Words("salaryperiod", "salaryinterval", "compensationfrequency", "salaryunit")));
    }

    private static (decimal? Min, decimal? Max, string? Currency, SalaryPeriod? Period) Of(JsonFields range, params string[] names) =>
        (range.Number(names[..3]), range.Number(names[3..]), range.Words("currency", "currencycode"), StatedValues.Period(range.Words("period", "interval", "frequency", "unit", "unittext")));
}
