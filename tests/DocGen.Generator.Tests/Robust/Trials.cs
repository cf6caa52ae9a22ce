using CsCheck;

namespace DocGen.Generator.Tests.Robust;

/// <summary>Runs trials: the same ones each time, and as many as DOCGEN_CASES says.</summary>
internal static class Trials
{
    private const int FewCases = 50;

    private static readonly int s_cases = int.TryParse(Environment.GetEnvironmentVariable("DOCGEN_CASES"), out var cases) ? cases : FewCases;

    /// <summary>All trials hold; of one that does not, a smaller one is looked for and shown.</summary>
    public static void Hold(Gen<Trial> trials)
    {
        for (var number = 0u; number < s_cases; number++)
        {
            var random = new PCG(number, 20_310_506);
            var seed = random.ToString();
            var fault = Record.Exception(trials.Generate(random, null, out _).Hold);
            if (fault is null) continue;
            trials.Sample(trial => trial.Hold(), seed: seed, iter: 60, threads: 1);
            Assert.Fail($"Trial {number}: {fault}");
        }
    }
}
