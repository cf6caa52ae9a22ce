using System.Globalization;
using System.Text;

namespace DocGen.Generator.Emitting;

/// <summary>File names of emitted code. The compiler writes them to disk if asked to, and a disk is pickier than C#.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>With the folder of the generator before it, well below the 255 bytes of common file systems.</summary>
    private const int LongestName = 160;

    /// <summary>Names that Windows keeps for itself, whatever the extension.</summary>
    private static readonly HashSet<string> s_devices = new(
        "CON PRN AUX NUL COM0 COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 LPT0 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The file of a type: its name, where that is short and ASCII; else what is ASCII in it, and a hash of the whole. Some disks take é and e with an accent for one.</summary>
    public static string Of(string name)
    {
        if (name.Length <= LongestName && name.All(IsAscii) && !s_devices.Contains(name)) return name + Extension;
        var file = new StringBuilder(LongestName + 16);
        foreach (var c in name)
            if (IsAscii(c) && file.Length < LongestName) file.Append(c);
        return file.Append('_').Append(StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture)).Append(Extension).ToString();
    }

    private static bool IsAscii(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
