namespace Sample;

/// <summary>The look of the sample's output: plain text, lines that fit.</summary>
internal static class Terminal
{
    private const int Width = 96;

    public static void Step(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

    public static void Sent(string text) => Wire("  > ", text);

    public static void Received(string text) => Wire("  < ", text);

    public static void Line(string text) => Console.WriteLine(text.Length == 0 ? "" : $"  {text}");

    public static void Property(string name, object? value, bool selected) =>
        Line($"{name,-17} {value ?? "null",-17} {(value is not null ? "" : selected ? "selected, but empty" : "not selected")}".TrimEnd());

    private static void Wire(string mark, string text)
    {
        foreach (var line in text.Chunk(Width))
        {
            Console.WriteLine($"{mark}{new string(line)}");
            mark = "    ";
        }
    }
}
