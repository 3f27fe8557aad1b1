using CareerCoach.Data.Jobs;
using CareerCoach.Web.Features.Contacts;
using CareerCoach.Web.Features.Documents;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Features.Offers;
using CareerCoach.Web.Platform.Editing;
using Xunit;

namespace CareerCoach.Tests.Platform.Editing;

public sealed class FieldSetTests
{
    [Fact]
    public void Every_set_of_fields_has_a_place_in_its_row()
    {
        FieldSet.Of<JobFields>(new Job());
        FieldSet.Of<ApplicationFields>(new Application());
        FieldSet.Of<ContactFields>(new Contact());
        FieldSet.Of<OfferFields>(new Offer());
        FieldSet.Of<DocumentFields>(new CareerCoach.Data.Documents.Document());
    }

    [Fact]
    public void Edits_of_different_fields_meet_and_of_the_same_field_do_not()
    {
        var loaded = new ContactFields { Name = "Eve", Role = "Lead" };
        var (changed, conflicts) = FieldSet.Merge(loaded, loaded with { Role = "Head", Phone = "1" }, loaded with { Role = "Chief", Email = "e@example.org" });
        Assert.Equal(["Phone"], changed);
        Assert.Equal(["Role"], conflicts);
    }

    [Fact]
    public void The_same_edit_in_two_tabs_is_no_conflict()
    {
        var loaded = new ContactFields { Name = "Eve" };
        Assert.Empty(FieldSet.Merge(loaded, loaded with { Role = "Head" }, loaded with { Role = "Head" }).Conflicts);
    }

    [Fact]
    public void Empty_and_none_are_the_same_and_NUL_is_left_out()
    {
        var row = new Contact { Name = "Eve", Role = "x" };
        new ContactFields { Role = "  " }.Write(nameof(ContactFields.Role), row);
        new ContactFields { Name = "E\0ve 🧑‍💻" }.Write(nameof(ContactFields.Name), row);
        Assert.Equal((null, "Eve 🧑‍💻"), (row.Role, row.Name));
        Assert.Empty(new ContactFields { Role = "" }.Differences(new ContactFields()));
    }
}
