using DocGen.Generator.Tests.Robust;
using DocGen.Generator.Tests.Support;

namespace DocGen.Fuzz;

/// <summary>Makes the pages of a find smaller while they still fail: files, then lines, then characters, in ever smaller pieces.</summary>
internal static class Reducer
{
    private const int MostTries = 400;

    /// <summary>The smallest trial that was found to fail in the same way.</summary>
    public static Trial Reduce(Trial trial, Func<Trial, bool> fails)
    {
        var tries = 0;
        foreach (var page in trial.Pages)
            if (trial.Pages.Length > 1 && Try(trial with { Pages = [.. trial.Pages.Where(other => other != page)] })) trial = trial with { Pages = [.. trial.Pages.Where(other => other != page)] };
        for (var file = 0; file < trial.Pages.Length; file++)
        {
            trial = With(file, Smaller([.. trial.Pages[file].Text!.Split('\n')], "\n", file));
            trial = With(file, Smaller([.. trial.Pages[file].Text!.Select(character => character.ToString())], "", file));
        }

        return trial;

        bool Try(Trial smaller) => tries++ < MostTries && fails(smaller);

        Trial With(int file, string text) => trial with { Pages = [.. trial.Pages.Select((page, i) => i == file ? new Page(page.Path, text) : page)] };

        string Smaller(List<string> pieces, string separator, int file)
        {
            tries = 0;
            for (var size = pieces.Count / 2; size > 0; size /= 2)
            {
                for (var at = 0; at + size <= pieces.Count;)
                {
                    List<string> without = [.. pieces.Take(at), .. pieces.Skip(at + size)];
                    if (Try(With(file, string.Join(separator, without)))) pieces = without;
                    else at += size;
                }
            }

            return string.Join(separator, pieces);
        }
    }
}
