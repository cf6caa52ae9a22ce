using System.Globalization;

namespace DocGen.Benchmarks.Reporting;

/// <summary>Figures as they stand in the table: three digits are all that a shared machine can vouch for.</summary>
internal static class Shown
{
    public static string Milliseconds(double value) => value switch
    {
        < 0.001 => $"{Number(value * 1e6)} ns",
        < 1 => $"{Number(value * 1e3)} µs",
        < 10_000 => $"{Number(value)} ms",
        _ => $"{Number(value / 1e3)} s",
    };

    public static string Bytes(double value) => value switch
    {
        < 1024 => $"{Number(value)} B",
        < 1024 * 1024 => $"{Number(value / 1024)} KB",
        _ => $"{Number(value / 1024 / 1024)} MB",
    };

    public static string Ratio(double value, string of) => $"{Number(value)} of {of}";

    public static string Number(double value) => Math.Abs(value) switch
    {
        0 => "0",
        < 1 => value.ToString("0.###", CultureInfo.InvariantCulture),
        < 10 => value.ToString("0.##", CultureInfo.InvariantCulture),
        < 100 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("#,0", CultureInfo.InvariantCulture),
    };
}
