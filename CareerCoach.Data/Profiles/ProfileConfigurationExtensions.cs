using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data.Profiles;

internal static class ProfileConfigurationExtensions
{
    /// <summary>The row goes with its profile, and both have one owner.</summary>
    public static void OfProfile<T>(this EntityTypeBuilder<T> builder, Expression<Func<UserProfile, IEnumerable<T>?>> children, Expression<Func<T, object?>> key) where T : OwnedRow =>
        builder.HasOne<UserProfile>().WithMany(children).HasForeignKey(key).HasPrincipalKey(p => new { p.UserId, p.Id }).OnDelete(DeleteBehavior.Cascade);
}
