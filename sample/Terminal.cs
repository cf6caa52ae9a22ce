namespace Sample;

/// <summary>The look of the sample's output: plain text, lines that fit.</summary>
internal static class Terminal
{
    private const int Width = 100;

    public static void Title(string text) => Console.WriteLine(text);

    public static void Step(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('-', text.Length));
    }

    public static void Sent(string line) => Wire("  > ", line);

    public static void Received(string line) => Wire("  < ", line);

    public static void Line(string text) => Console.WriteLine($"  {text}");

    public static void Property(string name, object? value, bool selected) =>
        Line($"{name,-18} {value ?? "null",-18} {(value is not null ? "" : selected ? "selected, but empty" : "not selected")}".TrimEnd());

    private static void Wire(string mark, string line)
    {
        if (line.Length == 0) return;
        var more = line.Length - Width;
        Console.WriteLine(mark + (more > 0 ? $"{line[..Width]}… ({more} more characters)" : line));
    }
}
