using DocGen.Docs.Merging;
using DocGen.Runtime.Tests.Support;

namespace DocGen.Docs.Tests.Rules;

/// <summary>What users can see is written down, so that a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_members_are_those_that_are_written_down() =>
        PublicApi.Verify(typeof(ApiModelBuilder).Assembly, "DocGen.Docs.Tests/Rules/PublicApi.txt");
}
