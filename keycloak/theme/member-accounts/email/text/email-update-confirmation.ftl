<#ftl output_format="plainText">
<#import "letter.ftl" as house>
<@house.letter about="change" link=link expiration=linkExpiration subject=newEmail/>
