using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>An entity that was read with $select can't erase what was left out.</summary>
public class SavingTests
{
    private const string Whole = """{"BoatId":41,"Name":"Terna","Length":null,"Owner":{"OwnerId":7,"FullName":"Jonas Hav"},"Crew":[{"OwnerId":8,"FullName":"Eva Hav"}]}""";

    private readonly Wire _wire;
    private string _answer = Whole;

    public SavingTests() => _wire = new(_ => Wire.Answer(_answer));

    [Fact]
    public async Task Saving_it_is_refused_before_the_network_and_the_message_says_what_to_do()
    {
        _answer = """{"BoatId":null,"Name":"Terna","Length":null}""";
        var boat = await _wire.Boats.GetBoatEntityAsync(41, select: [BoatEntityWithLinks.Fields.Name, BoatEntityWithLinks.Fields.Length]);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _wire.Boats.PutBoatEntityAsync(41, boat!));
        Assert.StartsWith("v1BoatEntity_PutBoatEntity (PUT /api/v1/Boat/{id}): the body's BoatEntityWithLinks was read with $select, without BoatId, Kind, Moods and ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ToMergePatch()", refused.Message, StringComparison.Ordinal);
        Assert.Contains("AllowPartialSave", refused.Message, StringComparison.Ordinal);
        Assert.Contains("SavesPartialEntities", refused.Message, StringComparison.Ordinal);
        Assert.Single(_wire.Requests);
    }

    [Theory]
    [InlineData("owner/fullName", """{"Owner":{"OwnerId":null,"FullName":"Jonas Hav"}}""")]
    [InlineData("crew/fullName", """{"Crew":[{"OwnerId":null,"FullName":"Eva Hav"}]}""")]
    public async Task So_it_is_inside_of_an_entity_that_is_whole(string select, string answer)
    {
        _answer = answer;
        var read = await _wire.Boats.GetBoatEntityAsync(41, select: select);
        var made = new BoatEntity { Name = "Lom", Owner = read!.Owner, Crew = read.Crew };
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _wire.Boats.PutBoatEntityAsync(42, made));
        Assert.Contains("the body's Owner was read with $select, without OwnerId.", refused.Message, StringComparison.Ordinal);
        Assert.Single(_wire.Requests);
    }

    [Fact]
    public async Task So_it_is_as_a_value_that_a_patch_document_puts_in_the_place_of_another()
    {
        var read = await _wire.Boats.GetBoatEntityAsync(41, select: "owner/fullName");
        var patch = new PatchDocument<BoatEntity>().Replace(BoatEntity.Fields.Owner, PatchValue.Of(read!.Owner!, OwnerJson.Default));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _wire.Boats.PatchBoatEntityAsync(41, patch));
    }

    [Fact]
    public async Task It_can_be_allowed_for_the_entity_and_all_below_it()
    {
        _answer = """{"BoatId":null,"Name":"Terna","Length":null,"Owner":{"OwnerId":null,"FullName":"Jonas Hav"},"Crew":null}""";
        var boat = await _wire.Boats.GetBoatEntityAsync(41, select: "name, length, owner/fullName");
        await _wire.Boats.PutBoatEntityAsync(41, ApiEntityState.AllowPartialSave(boat!));
        Assert.Equal("""{"Name":"Terna","Length":null,"Owner":{"FullName":"Jonas Hav"}}""", _wire.Bodies[1]);
    }

    [Fact]
    public async Task It_can_be_allowed_for_all_calls_of_a_client()
    {
        _answer = """{"BoatId":null,"Name":"Terna"}""";
        var boat = await _wire.Boats.GetBoatEntityAsync(41, select: "name");
        _wire.Options.SavesPartialEntities = true;
        await _wire.Boats.PutBoatEntityAsync(41, boat!);
        Assert.Equal("""{"Name":"Terna"}""", _wire.Bodies[1]);
    }

    [Fact]
    public async Task What_was_read_as_a_whole_is_saved_with_the_nulls_that_were_read()
    {
        var boat = await _wire.Boats.GetBoatEntityAsync(41);
        await _wire.Boats.PutBoatEntityAsync(41, boat!);
        Assert.Equal(Whole, _wire.Bodies[1]);
    }

    [Fact]
    public async Task A_merge_object_sends_what_was_read_and_what_was_set_since()
    {
        _answer = """{"BoatId":null,"Name":"Terna","Length":null,"Owner":{"OwnerId":null,"FullName":"Jonas Hav"},"Crew":null}""";
        var boat = await _wire.Boats.GetBoatEntityAsync(41, select: "name, length, owner/fullName");
        boat!.Kind = BoatEntityKind.Motor;
        boat.Name = "Terna II";
        await _wire.Boats.PatchBoatEntityAsync(41, boat.ToMergePatch());
        Assert.Equal("""{"Name":"Terna II","Kind":"Motor","Length":null,"Owner":{"FullName":"Jonas Hav"}}""", _wire.Bodies[1]);
        Assert.Equal("application/merge-patch+json", _wire.Header("Content-Type"));
    }

    [Fact]
    public async Task A_merge_object_that_would_replace_a_list_by_halves_is_refused()
    {
        var boat = await _wire.Boats.GetBoatEntityAsync(41, select: "crew/fullName");
        var refused = Assert.Throws<InvalidOperationException>(() => boat!.ToMergePatch());
        Assert.StartsWith("BoatEntity: a list's Owner was read with $select, without OwnerId.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entity_made_by_hand_is_sent_as_it_is()
    {
        await _wire.Boats.PatchBoatEntityAsync(41, new BoatEntity { Name = "Lom" }.ToMergePatch());
        await _wire.Boats.PutBoatEntityAsync(41, new BoatEntity { Name = "Lom" });
        Assert.Equal(["""{"Name":"Lom"}""", """{"Name":"Lom"}"""], _wire.Bodies);
    }
}
